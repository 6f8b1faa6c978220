from django import forms
from django.shortcuts import redirect, render

from .models import Entry


class EntryForm(forms.ModelForm):
    class Meta:
        model = Entry
        fields = "__all__"


def guestbook(request):
    form = EntryForm(request.POST or None)
    if form.is_valid():
        form.save()
        return redirect("/guestbook/")
    return render(request, "guestbook/index.html", {"form": form, "entries": Entry.objects.all()})
