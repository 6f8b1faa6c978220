from django.contrib import admin
from django.urls import path

from collection.views import PieceDetail, PieceList

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/pieces/", PieceList.as_view()),
    path("api/pieces/<str:ref>/", PieceDetail.as_view()),
]
