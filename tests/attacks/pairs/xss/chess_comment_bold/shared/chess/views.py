from django import forms
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST
from django.views.generic import DetailView

from .models import Comment, Game


class CommentForm(forms.ModelForm):
    class Meta:
        model = Comment
        fields = ["text"]


class GameView(DetailView):
    model = Game

    def get_context_data(self, **kwargs):
        comments = self.object.comments.order_by("pk")[:100]
        return super().get_context_data(comments=comments, **kwargs)


@login_required
@require_POST
def add_comment(request, pk):
    game = get_object_or_404(Game, pk=pk)
    form = CommentForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.instance.game, form.instance.author = game, request.user
    form.save()
    return redirect("game", pk=game.pk)
