from django.contrib import messages
from django.shortcuts import redirect, render
from django.utils.html import format_html

from .models import TodoList


def index(request):
    if request.method == "POST":
        created = TodoList.objects.create(name=request.POST.get("name", "")[:100])
        messages.success(request, format_html("List <b>{}</b> was added", created.name))
        return redirect("/")
    return render(request, "lists/index.html")
