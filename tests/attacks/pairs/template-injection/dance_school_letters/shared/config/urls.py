from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from letters import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("letters/", views.LetterList.as_view(), name="letters"),
    path("letters/new/", views.LetterCreate.as_view(), name="letter-new"),
    path("letters/<int:pk>/", views.LetterUpdate.as_view(), name="letter"),
    path("letters/<int:pk>/for/<int:pupil>/", views.Preview.as_view(), name="preview"),
    path("pupils/", views.PupilList.as_view(), name="pupils"),
]
