from django.contrib import admin
from django.urls import path

from permits import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/login/", views.Login.as_view()),
    path("api/logout/", views.Logout.as_view()),
    path("api/permits/", views.PermitList.as_view()),
]
