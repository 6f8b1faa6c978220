import logging

from django.contrib import messages
from django.contrib.admin.views.decorators import staff_member_required
from django.contrib.auth.decorators import login_required
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST
from django.views.generic import DetailView, ListView

from guests.models import Comment, Member

logger = logging.getLogger(__name__)


class Guestbook(ListView):
    template_name = "guests/guestbook.html"
    context_object_name = "comments"
    paginate_by = 50

    def get_queryset(self):
        return Comment.objects.filter(hidden=False).select_related("piece")


class MemberDetail(DetailView):
    queryset = Member.objects.select_related("user")
    template_name = "guests/member.html"


@staff_member_required
@require_POST
def comment_hide(request, pk):
    comment = get_object_or_404(Comment, pk=pk)
    comment.hidden = True
    comment.save(update_fields=["hidden"])
    messages.success(request, "The comment is hidden.")
    return redirect("guests:guestbook")


@login_required
def comment_delete(request, pk):
    comment = get_object_or_404(Comment, pk=pk)
    comment.delete()
    logger.warning("Comment %s is deleted by %s", pk, request.user)
    messages.success(request, "The comment is deleted.")
    return redirect("guests:guestbook")
