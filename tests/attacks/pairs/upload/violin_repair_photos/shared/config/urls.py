from django.contrib import admin
from django.contrib.auth.views import LoginView
from django.urls import path

from workshop import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("accounts/login/", LoginView.as_view(), name="login"),
    path("instruments/", views.InstrumentList.as_view(), name="instruments"),
    path("instruments/new/", views.InstrumentCreate.as_view(), name="instrument-new"),
    path("instruments/<int:pk>/", views.InstrumentDetail.as_view(), name="instrument"),
    path("instruments/<int:pk>/photos/", views.PhotoCreate.as_view(), name="photo-new"),
    path("photos/<int:pk>/", views.PhotoFile.as_view(), name="photo"),
]
