from django.contrib.auth import get_user_model
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import HttpResponse
from django.views.generic import FormView

from .forms import LetterForm
from .rendering import Letter


class PreviewView(LoginRequiredMixin, FormView):
    form_class = LetterForm
    template_name = "news/preview.html"

    def form_valid(self, form):
        reader = get_user_model().objects.order_by("pk").first()
        return HttpResponse(Letter(**form.cleaned_data).text_for(reader), content_type="text/plain")
