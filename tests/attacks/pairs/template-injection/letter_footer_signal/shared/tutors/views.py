from django import forms
from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.generic import FormView, UpdateView

from .models import Letter, Pupil, Tutor


class LetterForm(forms.ModelForm):
    class Meta:
        model = Letter
        fields = ["pupil", "subject", "text"]

    def __init__(self, *args, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["pupil"].queryset = Pupil.objects.filter(tutor__user=user)


class JsonForms(LoginRequiredMixin):
    http_method_names = ["post"]

    def form_invalid(self, form):
        return JsonResponse({"errors": form.errors}, status=400)


class FooterUpdate(JsonForms, UpdateView):
    model = Tutor
    fields = ["footer"]

    def get_object(self, queryset=None):
        return get_object_or_404(Tutor, user=self.request.user)

    def form_valid(self, form):
        return JsonResponse({"footer": form.save().footer})


class WriteLetter(JsonForms, FormView):
    form_class = LetterForm

    def get_form_kwargs(self):
        return {**super().get_form_kwargs(), "user": self.request.user}

    def form_valid(self, form):
        return JsonResponse({"sent": form.save().sent}, status=201)
