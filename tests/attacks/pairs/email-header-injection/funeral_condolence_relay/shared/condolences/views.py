import smtplib

from django import forms
from django.contrib import messages
from django.core.paginator import Paginator
from django.shortcuts import get_object_or_404, redirect, render

from .models import Notice
from .relay import pass_on


class CondolenceForm(forms.Form):
    name = forms.CharField(max_length=100)
    text = forms.CharField(max_length=2000, widget=forms.Textarea)


def notices(request):
    page = Paginator(Notice.objects.order_by("-published_on", "-pk"), 20).get_page(request.GET.get("page"))
    return render(request, "condolences/notices.html", {"page": page})


def notice(request, pk):
    notice = get_object_or_404(Notice, pk=pk)
    form = CondolenceForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            pass_on(notice, form.cleaned_data["name"], form.cleaned_data["text"])
        except (OSError, smtplib.SMTPException):
            form.add_error(None, "Your words could not be passed on, please try again later.")
        else:
            messages.success(request, "Your words were passed on to the family.")
            return redirect("notice", pk)
    return render(request, "condolences/notice.html", {"notice": notice, "form": form})
