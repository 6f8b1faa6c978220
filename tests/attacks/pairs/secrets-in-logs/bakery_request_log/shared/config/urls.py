from django.contrib import admin
from django.urls import path


from bakery import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("api/token/", views.Login.as_view()),
    path("api/loaves/", views.Loaves.as_view()),
    path("api/standing/", views.StandingOrders.as_view()),
]
