from django.contrib import admin
from django.urls import path

from kilns import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", views.TokenView.as_view()),
    path("api/kilns/", views.KilnList.as_view()),
    path("api/firings/", views.FiringList.as_view()),
]
