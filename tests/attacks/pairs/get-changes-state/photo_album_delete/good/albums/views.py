from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.shortcuts import render, redirect, get_object_or_404
from django.views.decorators.http import require_POST

from .models import Album


@login_required
def index(request):
    albums = Album.objects.filter(owner=request.user).order_by('-created', '-id')
    page = Paginator(albums, 24).get_page(request.GET.get('page'))
    return render(request, 'albums/index.html', {'page': page})


@login_required
@require_POST
def delete_album(request, album_id):
    album = get_object_or_404(Album, id=album_id, owner=request.user)
    album.delete()
    messages.info(request, 'Album deleted.')
    return redirect('albums:index')
