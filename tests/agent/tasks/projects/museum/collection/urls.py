from django.urls import path

from collection import views

app_name = "collection"

urlpatterns = [
    path("", views.home, name="home"),
    path("pieces/", views.PieceList.as_view(), name="pieces"),
    path("pieces/<int:pk>/", views.piece, name="piece"),
    path("artists/<int:pk>/", views.ArtistDetail.as_view(), name="artist"),
]
