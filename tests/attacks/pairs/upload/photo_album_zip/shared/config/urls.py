from django.contrib import admin
from django.urls import path

from albums.views import album_detail, album_import

urlpatterns = [
    path("admin/", admin.site.urls),
    path("albums/<int:pk>/", album_detail, name="album"),
    path("albums/<int:pk>/import/", album_import, name="album-import"),
]
