from django.urls import path

from . import views

urlpatterns = [
    path("", views.Gallery.as_view(), name="gallery"),
    path("pieces/new/", views.AddPiece.as_view(), name="add"),
    path("pieces/<int:pk>/", views.ChangePiece.as_view(), name="change"),
]
