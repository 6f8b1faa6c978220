from django.contrib import admin
from django.urls import path

from pottery import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/firings/", views.FiringList.as_view()),
    path("api/firings/<int:pk>/pieces/", views.AddPiece.as_view()),
    path("api/pieces/<int:pk>/", views.PieceDetail.as_view()),
]
