from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from choir import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view()),
    path("letters/", views.LetterList.as_view(), name="letters"),
    path("letters/new/", views.LetterCreate.as_view(), name="letter-new"),
    path("letters/<int:pk>/", views.LetterUpdate.as_view(), name="letter"),
    path("letters/<int:pk>/to/<int:singer>/", views.LetterText.as_view(), name="letter-text"),
]
