from django.contrib.auth.forms import PasswordResetForm


class MemberPasswordResetForm(PasswordResetForm):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["email"].label = "The address of your plot agreement"

    def clean_email(self):
        return self.cleaned_data["email"].strip().lower()
