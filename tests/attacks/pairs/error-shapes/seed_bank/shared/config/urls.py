from django.urls import path
from rest_framework_simplejwt.views import TokenRefreshView

from config.signin import PairLogin
from seedbank import views

urlpatterns = [
    path("v1/token/", PairLogin.as_view()),
    path("v1/token/refresh/", TokenRefreshView.as_view()),
    path("v1/varieties/", views.VarietyList.as_view()),
    path("v1/varieties/<int:pk>/", views.VarietyDetail.as_view()),
    path("v1/deposits/", views.DepositList.as_view()),
    path("v1/deposits/<int:pk>/", views.DepositDetail.as_view()),
]
