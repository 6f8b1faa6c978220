from django.contrib import admin
from django.urls import path

from chess import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("games/<int:pk>/", views.GameView.as_view(), name="game"),
    path("games/<int:pk>/comment/", views.add_comment),
]
