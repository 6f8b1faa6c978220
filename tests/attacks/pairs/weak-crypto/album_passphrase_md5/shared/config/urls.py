from django.contrib import admin
from django.urls import path

from albums.views import AlbumCreate, AlbumView

urlpatterns = [
    path("admin/", admin.site.urls),
    path("albums/new/", AlbumCreate.as_view(), name="album-new"),
    path("albums/<uuid:key>/", AlbumView.as_view(), name="album"),
]
