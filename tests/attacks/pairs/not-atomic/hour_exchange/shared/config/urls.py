from django.urls import path
from rest_framework_simplejwt.views import TokenRefreshView

from config.signin import PairLogin
from timebank import views

urlpatterns = [
    path("api/token/", PairLogin.as_view()),
    path("api/token/refresh/", TokenRefreshView.as_view()),
    path("api/account/", views.OwnAccount.as_view()),
    path("api/members/", views.MemberList.as_view()),
    path("api/transfers/", views.TransferList.as_view()),
]
