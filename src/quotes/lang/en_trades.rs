//! English nouns for what people do, are trained in or happen to be, beyond those that name offices (`en_people.rs`).
//!
//! Written for this project from general knowledge. Trades that firms have as well (brewer, insurer) and those that are common last
//! names (mason, porter) are left out: a description behind a name tells them by its form.

/// Of anybody.
pub(super) const OF_ANYBODY: &str = "actuary acupuncturist advocate agronomist anaesthetist anatomist angler animator anthropologist \
    apprentice arborist archaeologist arsonist artiste assailant astrologer astronomer attache attendant au-pair \
    auctioneer backpacker bailiff bandleader barista baronet bartender beautician beekeeper bellboy biker biographer \
    birdwatcher blacksmith bodyguard boilermaker bookkeeper bookmaker bosun botanist bouncer breeder bricklayer \
    bullfighter burglar busboy busker butcher cabbie cabinetmaker cameraperson camper canoeist captor caravanner \
    caregiver carer caricaturist carjacker cartoonist cashier caterer caver cellist chaplain chauffeur cheesemaker \
    chieftain childminder chiropractor choirmaster churchgoer cinematographer clairvoyant classmate cleaner \
    cleric climatologist clubber coastguard cobbler colonist commuter concertgoer concierge \
    conductor confectioner conservationist constable consul convener copywriter cosmonaut costumier counsellor coxswain \
    criminologist crofter croupier culprit curate deckhand decorator demographer dentist dermatologist detainee dietitian \
    dispatcher diver docker documentarian dog-walker dressmaker ecologist educator embalmer emcee employer endocrinologist \
    engraver entomologist epidemiologist escapee ethicist ethnographer evangelist explorer eyewitness fabricator falconer \
    farmhand farrier fashionista festivalgoer fiddler filmgoer financier fishmonger fitter flagbearer flatmate flautist \
    florist flutist forester forger fraudster fugitive furrier futurist gamekeeper gamer gastroenterologist \
    gatecrasher genealogist geneticist geographer geologist geophysicist glaciologist glassblower glazier goldsmith \
    grandmaster gravedigger greengrocer guardian gunsmith gynaecologist haberdasher hairdresser harbourmaster harpist \
    headhunter headmaster headteacher healer herbalist herder hijacker hiker holidaymaker homemaker horologist \
    horticulturist hotelier houseguest householder housekeeper housemate humorist hygienist hypnotist illustrator \
    immunologist impresario innkeeper ironmonger jailer janitor jeweller jogger joiner juggler juror kayaker \
    keyboardist kidnapper killer labourer landowner landscaper layperson learner leaseholder leatherworker lensman \
    lexicographer librettist lifeguard linguist locksmith logger looter lumberjack lyricist machinist magician magistrate \
    manicurist mapmaker mariner masseur mathematician medic merchant meteorologist microbiologist milliner miner \
    mixologist mortician motorcyclist motorist mountaineer moviegoer mugger muralist murderer musicologist naturalist \
    naturopath navigator nephrologist netballer neurologist neuroscientist newsagent newsreader nutritionist obstetrician \
    oceanographer octogenarian offender officiant oncologist onlooker ophthalmologist optician optometrist organist \
    ornithologist orthodontist osteopath paediatrician palaeontologist panellist paralegal paratrooper parliamentarian \
    partygoer pathologist pawnbroker pedestrian pediatrician percussionist perfumer perpetrator petitioner \
    pharmacist pharmacologist philanthropist philologist philosopher photojournalist physiotherapist pianist pickpocket \
    pilgrim pirate planner plasterer poacher podiatrist printer printmaker probationer programmer projectionist promoter \
    prompter proofreader prospector psephologist psychic psychotherapist publican publicist puppeteer purser quilter \
    radiographer radiologist rambler rancher rapist ratepayer realtor receptionist recruiter rector registrar \
    responder restaurateur retiree reveller reviewer rheumatologist rigger rioter roadie robber roofer roommate rower \
    saddler satirist saxophonist scaffolder schoolchild schoolteacher scout scribe scriptwriter seismologist seminarian \
    servant sexologist sexton shearer shipbuilder shipwright shoemaker shopfitter showrunner silversmith smallholder \
    smuggler sniper sociologist softballer soloist sommelier sonographer spectator sportsperson squatter stablehand \
    stagehand stalker stallholder statistician steelworker stenographer stockbroker stonemason storekeeper storyteller \
    stowaway streaker streamer stylist surveyor sweeper tailor taoiseach taxidermist teammate technologist teetotaller \
    telephonist terrorist theatergoer theatregoer theologian thief thug tiler toddler toolmaker toxicologist trainee \
    trapper traveller trekker trespasser trombonist trooper trumpeter tutor typist undertaker underwriter upholsterer \
    urologist usher valuer vandal ventriloquist vet veterinarian videographer vintner violinist violist virologist \
    vocalist volcanologist walker warden warder watchmaker webmaster weightlifter welder whaler winemaker woodcarver \
    woodcutter woodworker workmate worshiper worshipper zookeeper zoologist";

/// Of men.
pub(super) const OF_MEN: &str = "airman barman boatman dairyman doorman drayman dustman ferryman footman foreman groundsman handyman helmsman herdsman \
    lawman lifeboatman linesman longshoreman marksman midshipman milkman nurseryman oarsman patrolman postman railwayman \
    repairman seaman serviceman showman signalman stockman stuntman tradesman trawlerman watchman workman yachtsman";

/// Of women.
pub(super) const OF_WOMEN: &str = "barmaid baroness barwoman camerawoman firewoman fisherwoman forewoman horsewoman housewife landlady laundress maid \
    matron oarswoman postmistress saleswoman seamstress stewardess yachtswoman";
