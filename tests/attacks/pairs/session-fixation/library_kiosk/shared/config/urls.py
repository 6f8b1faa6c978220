from django.contrib import admin
from django.urls import path

from library import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("branch/", views.choose_branch, name="branch"),
    path("card/", views.sign_in, name="sign-in"),
    path("card/out/", views.sign_out, name="sign-out"),
    path("loans/", views.loans, name="loans"),
]
