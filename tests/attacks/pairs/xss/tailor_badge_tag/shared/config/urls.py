from django.contrib import admin
from django.urls import path


from tailor import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("order/", views.order, name="order"),
    path("bench/", views.bench, name="bench"),
]
