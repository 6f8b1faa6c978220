from django.contrib import admin
from django.urls import path

from tuckshop import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/sweets/", views.Sweets.as_view()),
    path("api/campers/<int:pk>/purchases/", views.Purchases.as_view()),
    path("api/campers/<int:pk>/buy/", views.Buy.as_view()),
]
