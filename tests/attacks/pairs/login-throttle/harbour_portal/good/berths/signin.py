from datetime import timedelta
from unicodedata import normalize

from django.contrib.auth.views import LoginView
from django.utils import timezone

from .models import SignInAttempt

PERIOD = timedelta(minutes=15)
PER_ACCOUNT = 5
PER_ADDRESS = 30


def account(username):
    return normalize("NFKC", username).replace("\x00", "").strip().casefold()[:254]


class SignIn(LoginView):
    template_name = "berths/sign_in.html"
    redirect_authenticated_user = True

    def post(self, request, *args, **kwargs):
        address = request.META["REMOTE_ADDR"]
        username = account(request.POST.get("username", ""))
        SignInAttempt.objects.create(address=address, username=username)
        recent = SignInAttempt.objects.filter(at__gt=timezone.now() - PERIOD)
        if (
            recent.filter(username=username).count() > PER_ACCOUNT
            or recent.filter(address=address).count() > PER_ADDRESS
        ):
            return self.render_to_response({"form": self.form_class(request), "blocked": True}, status=429)
        return super().post(request, *args, **kwargs)

    def form_valid(self, form):
        username = account(form.get_user().get_username())
        SignInAttempt.objects.filter(address=self.request.META["REMOTE_ADDR"], username=username).delete()
        return super().form_valid(form)
