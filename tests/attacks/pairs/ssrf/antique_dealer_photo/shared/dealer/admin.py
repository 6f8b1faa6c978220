from django.contrib import admin

from .models import Photo, Piece

admin.site.register([Piece, Photo])
