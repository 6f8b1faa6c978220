from django.urls import path

from .views import MyAlbums, SharedAlbum, ShareView

urlpatterns = [
    path("", MyAlbums.as_view(), name="albums"),
    path("<int:pk>/share/", ShareView.as_view(), name="share"),
    path("shared/<uuid:key>/", SharedAlbum.as_view(), name="shared-album"),
]
