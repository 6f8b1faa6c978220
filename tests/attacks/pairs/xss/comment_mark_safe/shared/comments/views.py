from django import forms
from django.contrib.auth.decorators import login_required
from django.shortcuts import redirect, render

from .models import Comment


class CommentForm(forms.ModelForm):
    class Meta:
        model = Comment
        fields = ["text"]


@login_required
def thread(request):
    form = CommentForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        form.instance.author = request.user
        form.save()
        return redirect("thread")
    comments = Comment.objects.select_related("author").order_by("pk")
    return render(request, "comments/thread.html", {"comments": comments, "form": form})
