from django.contrib import admin
from django.urls import path

from hearings import signing_in, views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("sign-in/", signing_in.password_step, name="sign-in"),
    path("sign-in/code/", signing_in.code_step, name="sign-in-code"),
    path("hearings/", views.hearings, name="hearings"),
    path("hearings/<int:pk>/", views.hearing, name="hearing"),
]
