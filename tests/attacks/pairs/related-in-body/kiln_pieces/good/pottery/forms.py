from django import forms

from .models import Firing, Piece


class FiringForm(forms.ModelForm):
    class Meta:
        model = Firing
        fields = ["name", "cone", "is_closed"]


class PieceForm(forms.ModelForm):
    class Meta:
        model = Piece
        fields = ["title", "glaze", "firing"]

    def __init__(self, user, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance.potter = user
        self.fields["firing"].queryset = Firing.objects.filter(potter=user, is_closed=False)
