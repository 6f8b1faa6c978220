from django.contrib import messages
from django.core.mail import mail_managers
from django.shortcuts import redirect, render

from .forms import ContactForm


def home(request):
    return render(request, 'pages/home.html')


def contact(request):
    form = ContactForm(request.POST or None)
    if request.method == 'POST' and form.is_valid():
        mail_managers(
            f"Message from {form.cleaned_data['name']}",
            f"{form.cleaned_data['message']}\n\n{form.cleaned_data['email']}",
        )
        messages.success(request, 'Thank you.')
        return redirect('home')
    return render(request, 'pages/contact.html', {'form': form})
