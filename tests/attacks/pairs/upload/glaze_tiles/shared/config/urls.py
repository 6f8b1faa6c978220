from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from glazes import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(), name="login"),
    path("firings/", views.firings, name="firings"),
    path("firings/new/", views.firing_new, name="firing-new"),
    path("firings/<int:pk>/", views.firing, name="firing"),
    path("firings/<int:pk>/archive/", views.archive, name="archive"),
    path("tiles/<int:pk>/", views.tile, name="tile"),
]
