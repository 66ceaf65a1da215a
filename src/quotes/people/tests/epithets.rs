//! Promises of `people` about the 43-year-old, the star, the latter and a jilted groom.

use super::check;

#[test]
fn an_age_tells_who_is_meant() {
    let two = "Arno Dwyer, 43, from Quayle, broke a wrist, and his partner, Tomas Zel, 29, was cold.";
    check(&format!("{two} “He was gone,” {{the 43-year-old}} said."), &["Arno Dwyer"]);
    check(&format!("{two} “He was gone,” {{the 29-year-old}} said."), &["Tomas Zel"]);
    check("Jo Pell (41) met Ed Moss, aged 52. “Fine,” said {the 41-year-old}.", &["Jo Pell"]);
}

#[test]
fn of_a_pair_the_former_is_the_first_and_the_latter_the_second() {
    check(
        "Alma Dietz met Mayor Odo Lund on Monday. “We will see,” said {the latter}. “No,” said {the former}.",
        &["Odo Lund", "Alma Dietz"],
    );
    check("Three spoke. “We will see,” said {the latter}.", &["latter"]);
}

#[test]
fn trades_of_sport_and_show_vary_the_name_of_whom_the_article_is_about() {
    check("Mara Quay has slammed Jo Hale. “No,” {the Velvet Tide singer} told fans.", &["Mara Quay"]);
    check("Jo Pell, 41, won in Avon on Sunday. “Wow,” said {the full-back}.", &["Jo Pell"]);
    check("Actress Mara Quay walked out on Friday. “Enough,” {the star} said.", &["Mara Quay"]);
    check("Coach Ed Moss blamed skipper Jo Pell. “It hurts,” said {the Avon full-back}.", &["Jo Pell"]);
}

#[test]
fn who_has_another_trade_is_no_striker() {
    check("Minister Jo Pell opened the ground. “Wow,” said {the striker}.", &["striker"]);
    check("Jo Pell met a singer. “Wow,” said {the singer}.", &["singer"]);
}

#[test]
fn whom_the_first_sentence_leaves_unnamed_the_second_paragraph_names() {
    let told = |below: &str| format!("{{A jilted groom}} who drove a digger said it was “a hire”.\n\n{below}");
    check(&told("Wade Tuck, 44, came to the home of Susan Lamb."), &["Wade Tuck"]);
    check(&told("Susan Lamb, 41, was away."), &["jilted groom"]);
    check(&told("Police named Wade Tuck, 44."), &["jilted groom"]);
}

#[test]
fn a_parent_by_the_number_of_children_is_whom_the_article_is_about() {
    check("Yusuf Demir closed the shop for two days. “Done,” said {the dad-of-four}.", &["Yusuf Demir"]);
    check("Anna Quill met Yusuf Demir. “Done,” said {the mum-of-two}.", &["Anna Quill"]);
}

#[test]
fn who_is_told_of_below_may_be_told_by_who() {
    let told = "{The former chairman of Quay Bank} said he had “no idea”.\n\nJulian Thorne, who led the board, rose.";
    check(told, &["Julian Thorne"]);
}

#[test]
fn another_who_acts_since_is_no_longer_who_was_brought_in() {
    check(
        "Quay coach Dwight Ames did not talk. Bill Ostrand did, and he kept on. “It is,” {he} said.",
        &["Bill Ostrand"],
    );
}

#[test]
fn an_honour_before_a_name_does_not_part_it_from_the_office() {
    check("The vicar, the Rev Jo Tyre, led three cheers. “It was,” {the vicar} added.", &["Jo Tyre"]);
}

#[test]
fn a_judge_is_who_alone_is_called_so_below() {
    let told =
        "{A federal judge} blocked it, calling it “a stunt”.\n\nIn a ruling U.S. District Judge Naomi Tess said no.";
    check(told, &["Naomi Tess"]);
    check(&format!("{told} Judge Jo Moss agreed."), &["federal judge"]);
    check("{A spokesman} said no.\n\nSpokesman Jo Moss agreed.", &["spokesman"]);
}

#[test]
fn the_boss_of_a_team_is_its_manager_and_not_that_of_another() {
    check("Brack manager Jordi Llan raged. “No,” {the boss} said.", &["Jordi Llan"]);
    check(
        "Brack Town beat Quay Rovers. Brack Town manager Ed Moss came. “No,” said {the Quay Rovers boss}.",
        &["Quay Rovers boss"],
    );
    check("Rafa Duart won on Sunday. {The Quay-born driver} said it was “good”.", &["Rafa Duart"]);
}
