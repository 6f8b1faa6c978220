from django.contrib.auth.views import LogoutView
from django.urls import path

from apiary import views
from config.signin import SignIn

urlpatterns = [
    path("login/", SignIn.as_view(), name="login"),
    path("logout/", LogoutView.as_view(), name="logout"),
    path("colonies/", views.colony_list, name="colonies"),
    path("colonies/add/", views.colony_add, name="colony-add"),
    path("colonies/<int:pk>/", views.colony_detail, name="colony"),
    path("colonies/<int:pk>/visits/add/", views.visit_add, name="visit-add"),
    path("visits/<int:pk>/sheet/", views.visit_sheet, name="visit-sheet"),
]
