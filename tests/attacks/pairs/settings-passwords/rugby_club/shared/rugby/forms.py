from django.contrib.auth.forms import UserCreationForm

from .models import Player


class SignUpForm(UserCreationForm):
    class Meta:
        model = Player
        fields = ["username", "position"]
