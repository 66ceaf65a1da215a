//! English nouns for what people do, are trained in or happen to be, beyond those that name offices (`en_people.rs`).
//!
//! Written for this project from general knowledge. Most trades that firms have as well (brewer, miner, bookmaker), papers (guardian) and
//! those that are common last names (mason, porter, walker) are left out: a description behind a name tells them by its form.

/// Of anybody.
pub(super) const OF_ANYBODY: &str = "actuary acupuncturist agronomist anaesthetist anatomist angler animator anthropologist apprentice arborist \
    archaeologist arsonist artiste assailant astrologer astronomer attache attendant au-pair auctioneer backpacker bailiff \
    bandleader barista baronet bartender beachgoer beautician beekeeper bellboy biker biographer birdwatcher blacksmith \
    bodyguard boilermaker bookkeeper bosun botanist bouncer breeder bricklayer bullfighter burglar busboy busker \
    butcher cabbie cabinetmaker cameraperson camper canoeist captor caravanner caregiver carer caricaturist carjacker \
    cartoonist caseworker cashier caterer caver cellist chauffeur cheesemaker chieftain childminder chiropractor \
    choirmaster choreographer churchgoer cinematographer clairvoyant classmate cleaner cleric climatologist clubber \
    coastguard cobbler colonist commuter concertgoer concierge conductor confectioner conservationist consul \
    convener copywriter coroner cosmonaut costumier counsellor coxswain criminologist crofter croupier culprit curate \
    deckhand decorator demographer dentist dermatologist detainee dietitian dispatcher diver docent docker documentarian \
    dog-doula dressmaker ecologist educator eighth-grader embalmer emcee employer endocrinologist engraver \
    entomologist epidemiologist escapee ethicist ethnographer evangelist explorer eyewitness fabricator falconer farmhand \
    farmworker farrier fashionista festivalgoer fiddler fieldworker fifth-grader filmgoer financier first-grader \
    fishmonger fitter flagbearer flatmate flautist florist flutist forester forger fraudster freshman fugitive furrier \
    futurist gamekeeper gamer gastroenterologist gatecrasher genealogist geneticist geographer geologist geophysicist \
    glaciologist glassblower glazier goldsmith grandmaster gravedigger greengrocer groundskeeper gunsmith \
    gynaecologist haberdasher hairdresser harbourmaster harpist head-teacher headhunter headmaster headteacher healer \
    herbalist herder hijacker hiker holidaymaker homemaker homesteader horologist horticulturist hotelier houseguest \
    householder housekeeper housemate humorist hygienist hypnotist illustrator immunologist impresario innkeeper \
    ironmonger jailer janitor jeweller jobseeker jogger joiner juggler juror kayaker keyboardist kidnapper killer labourer \
    landowner landscaper layperson leafleter learner leaseholder leatherworker lensman lexicographer librettist lifeguard \
    lifesaver linesperson linguist litigant litigator locksmith logger looter lorry-driver lumberjack lyricist machinist \
    magician magistrate manicurist mapmaker marathoner mariner masseur mathematician medic merchant metalworker \
    meteorologist microbiologist milliner millworker mixologist mortician motorcyclist motorist mountaineer \
    moviegoer mugger muralist murderer musicologist naturalist naturopath navigator nephrologist netballer neurologist \
    neuroscientist newsagent newsreader ninth-grader nursery-worker nutritionist obstetrician oceanographer octogenarian \
    offender officiant oncologist onlooker ophthalmologist optician optometrist organist ornithologist orthodontist \
    osteopath outreach-worker paediatrician palaeontologist panellist paralegal paratrooper parliamentarian partygoer \
    pathologist pawnbroker peacekeeper pedestrian pediatrician percussionist perfumer perpetrator petitioner pharmacist \
    pharmacologist philanthropist philologist philosopher photojournalist physiotherapist pianist pickpocket pilgrim \
    pirate planner plasterer playgoer poacher podiatrist postmaster printer printmaker probationer programmer \
    projectionist promoter prompter proofreader prospector psephologist psychic psychotherapist publican publicist \
    puppeteer purser quilter radiographer radiologist rambler rancher ranger rapist ratepayer realtor receptionist \
    reenactor registrar rescuer responder restaurateur retiree reveller reviewer rheumatologist rigger \
    rioter roadie robber roofer roommate rower saddler satirist saxophonist scaffolder schoolchild schoolmate \
    schoolteacher scout scribe scriptwriter seismologist seminarian servant seventh-grader sexologist sexton sharecropper \
    shearer shelf-stacker ship-owner shipwright shoemaker shopfitter showrunner signwriter silversmith \
    sixth-grader smallholder smuggler sniper social-worker sociologist softballer soloist sommelier sonographer sophomore \
    sous-chef spectator sportsperson squatter stablehand stagehand stalker stallholder statistician steelworker \
    stenographer stevedore stockbroker stonecutter stonemason storekeeper storyteller stowaway streaker streamer stylist \
    surveyor sweeper tattooist taxi-driver taxidermist teammate technologist teetotaller telephonist \
    tenth-grader terrorist theatergoer theatregoer theologian thief third-grader thug tiler timekeeper toddler toolmaker \
    topographer toxicologist toymaker trainee trapper traveller trekker trespasser trombonist trooper trucker trumpeter \
    tutor twentysomething typist undertaker underwriter upholsterer urologist usher valedictorian valuer vandal \
    ventriloquist vet veterinarian videographer vintner violinist violist virologist vocalist volcanologist walker warden \
    warder watchmaker webmaster weightlifter welder whaler winegrower winemaker woodcarver woodcutter woodturner \
    woodworker workmate worshiper worshipper zookeeper zoologist";

/// Of men.
pub(super) const OF_MEN: &str = "airman barman boatman dairyman doorman drayman dustman ferryman footman foreman groundsman handyman helmsman herdsman \
    lawman lifeboatman linesman longshoreman marksman midshipman milkman nurseryman oarsman patrolman postman railwayman \
    repairman seaman serviceman showman signalman stockman stuntman tradesman trawlerman watchman workman yachtsman warehouseman nightwatchman townsman woodsman lobsterman outdoorsman";

/// Of women.
pub(super) const OF_WOMEN: &str = "barmaid barwoman camerawoman firewoman fisherwoman forewoman horsewoman housewife landlady laundress maid \
    matron oarswoman postmistress saleswoman seamstress stewardess yachtswoman";
