from django import forms


class SeatsForm(forms.Form):
    seats = forms.RegexField(
        r"^\d{1,2}-\d{1,2}(,\d{1,2}-\d{1,2}){0,9}$", help_text="Row and seat, as 4-11,4-12. At most ten seats."
    )

    def __init__(self, show, *args, **kwargs):
        self.show = show
        super().__init__(*args, **kwargs)

    def clean_seats(self):
        places = [tuple(map(int, pair.split("-"))) for pair in self.cleaned_data["seats"].split(",")]
        for row, place in places:
            if not (1 <= row <= self.show.rows and 1 <= place <= self.show.seats_a_row):
                raise forms.ValidationError(f"There is no seat {row}-{place}.")
        return list(dict.fromkeys(places))
