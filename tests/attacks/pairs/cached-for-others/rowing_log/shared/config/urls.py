from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from rowing import views

urlpatterns = [
    path("login/", LoginView.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("outings/", views.OutingList.as_view(), name="outings"),
    path("outings/add/", views.OutingCreate.as_view(), name="outing-add"),
    path("outings/<int:pk>/delete/", views.OutingDelete.as_view(), name="outing-delete"),
    path("season/<int:year>/", views.Season.as_view(), name="season"),
]
