from django.contrib.auth.views import LogoutView
from django.urls import path

from config.signin import SignIn
from pottery import views

urlpatterns = [
    path("login/", SignIn.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("pieces/", views.PieceList.as_view(), name="pieces"),
    path("pieces/new/", views.PieceCreate.as_view(), name="piece-add"),
    path("pieces/<int:pk>/", views.PieceUpdate.as_view(), name="piece-edit"),
    path("firings/new/", views.FiringCreate.as_view(), name="firing-add"),
    path("firings/<int:pk>/", views.FiringDetail.as_view(), name="firing"),
]
