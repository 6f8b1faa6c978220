from django.contrib import admin
from django.urls import path


from choirlibrary import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/pieces/", views.PieceList.as_view()),
    path("api/pieces/<int:pk>/parts/", views.PieceParts.as_view()),
]
