from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.shortcuts import render

from .models import Notice


@login_required
def board(request):
    for_me = Q(only_for=None) | Q(only_for=request.user)
    notices = Notice.objects.filter(for_me).select_related('author').distinct()[:50]
    return render(request, 'notices/board.html', {
        'notices': notices,
        'private': request.user.private_notices.count(),
    })
