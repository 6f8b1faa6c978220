from django.urls import path
from rest_framework_simplejwt.views import TokenRefreshView

from . import views

urlpatterns = [
    path("token/", views.Login.as_view()),
    path("token/refresh/", TokenRefreshView.as_view()),
    path("games/", views.GameList.as_view()),
    path("games/<int:pk>/", views.GameDetail.as_view()),
    path("tally/", views.Tally.as_view()),
]
