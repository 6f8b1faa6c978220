from django import forms
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, render

from . import services
from .models import Invoice


class ReminderForm(forms.Form):
    text = forms.CharField(widget=forms.Textarea, max_length=2000)


@login_required
def remind(request, pk):
    invoice = get_object_or_404(Invoice, pk=pk, issuer=request.user)
    form = ReminderForm(request.POST or None)
    preview = None
    if request.method == "POST" and form.is_valid():
        try:
            preview = services.reminder_for(invoice, form.cleaned_data["text"])
        except services.BadText:
            form.add_error("text", "There is a mistake in the placeholders.")
    return render(request, "reminders/remind.html", {"invoice": invoice, "form": form, "preview": preview})
