from django import forms


class BookingForm(forms.Form):
    category = forms.ModelChoiceField(queryset=None)
    seats = forms.IntegerField(min_value=1, max_value=8)

    def __init__(self, play, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["category"].queryset = play.categories.order_by("-price")
