from django.contrib import admin
from django.urls import path

from manuscripts import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("manuscripts/", views.shelf),
    path("manuscripts/<int:pk>/", views.manuscript),
    path("manuscripts/<int:pk>/concordance/", views.concordance),
]
