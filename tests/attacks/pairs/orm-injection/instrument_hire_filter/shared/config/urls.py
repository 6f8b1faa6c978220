from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from hire import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("catalogue/", views.catalogue, name="catalogue"),
    path("offer/", views.offer, name="offer"),
    path("catalogue/<int:pk>/enquire/", views.enquire, name="enquire"),
    path("inbox/", views.inbox, name="inbox"),
]
