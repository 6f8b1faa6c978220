from django.urls import path

from config.signin import TokenLogin
from scouts import views

urlpatterns = [
    path("api/login/", TokenLogin.as_view()),
    path("api/password/forgot/", views.Forgot.as_view()),
    path("api/password/reset/", views.Reset.as_view()),
    path("api/badges/", views.BadgeList.as_view()),
    path("api/badges/<int:pk>/", views.BadgeDetail.as_view()),
]
