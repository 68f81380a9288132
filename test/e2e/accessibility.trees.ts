/** A provider in the list, as a screen reader gets it. */
export const paperBoat = `
      listitem
        heading "Paper Boat School of Arts Therapies" level=4
        list
          listitem "Day release at 2 sites"
        paragraph "104 Windmill Hill, Canterbury, Kent, CT1 5OC and one more site"
        list
          listitem
            link "01632 960101"
          listitem
            link "apprenticeships@paper-boat.example"
          listitem
            link "paper-boat.example"
        button "Details : Paper Boat School of Arts Therapies" expanded=false
        DescriptionList
          term "Achievement"
          definition "71.6% of 98 apprentices achieved 2024 to 2025"
          term "Employers say"
          definition "Good, 3 of 4 stars 50 reviews, 2024 to 2025"
          term "Apprentices say"
          definition "Good, 3 of 4 stars 2 reviews, 2024 to 2025"`;

const details = `
        heading "Ways of training" level=5
        list
          listitem "Day release at 2 sites, nearest 0.2 miles away One day a week at the provider’s site."
        heading "2 sites" level=5
        list
          listitem
            "104 Windmill Hill, Canterbury, Kent, CT1 5OC 0.2 miles"
            link "Directions : 104 Windmill Hill, Canterbury, Kent, CT1 5OC"
          listitem
            "Technology centre, 28 Windmill Hill, Margate, Kent, CT9 5VM 14.5 miles"
            link "Directions : Technology centre, 28 Windmill Hill, Margate, Kent, CT9 5VM"
        heading "Achievement rate" level=5
        paragraph "71.6% 70 of 98 apprentices passed this course with this provider in 2024 to 2025. The others left early or did not pass."
        paragraph "National rate: 65.4%, lower than here."
        heading "Employer reviews" level=5
        paragraph "Good, 3 of 4 stars 50 reviews, 2024 to 2025"
        heading "Apprentice reviews" level=5
        paragraph "Good, 3 of 4 stars 2 reviews, 2024 to 2025"
        heading "What the provider says" level=5
        paragraph "Paper Boat School of Arts Therapies is an invented provider, here to show how a list looks."
        heading "Head office" level=5
        paragraph "59 Sundial Road, Canterbury, Kent, CT1 4KM"
        button "Close details"
        "UKPRN 10995001"`;

/** The same provider near a place, with its details open. */
export const openedPaperBoat =
  paperBoat
    .replace('level=4\n', 'level=4\n        paragraph "0.2 miles"\n')
    .replace('2 sites"', '2 sites, nearest 0.2 miles away"')
    .replace('"Details :', '"Close details :')
    .replace('expanded=false', 'focused expanded')
    // The details have them at more length.
    .replace(/\n +DescriptionList[^]*/, '') + details;
