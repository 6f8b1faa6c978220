from django.urls import path

from .views import PieceAdd, PieceDetail, PieceList

urlpatterns = [
    path("", PieceList.as_view(), name="pieces"),
    path("new/", PieceAdd.as_view(), name="new"),
    path("<int:pk>/", PieceDetail.as_view(), name="piece"),
]
