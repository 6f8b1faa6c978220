from django.shortcuts import redirect, render

from .forms import CompanyForm
from .models import Company


def companies(request):
    return render(request, "directory/list.html", {"companies": Company.objects.all()})


def join(request):
    form = CompanyForm(request.POST or None)
    if form.is_valid():
        form.save()
        return redirect("companies")
    return render(request, "directory/join.html", {"form": form}, status=400 if form.errors else 200)
