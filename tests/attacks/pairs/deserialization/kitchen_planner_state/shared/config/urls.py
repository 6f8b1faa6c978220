from django.contrib import admin
from django.urls import path

from planner import views

urlpatterns = [
    path("admin/", admin.site.urls),
    path("kitchens/", views.kitchens, name="kitchens"),
    path("kitchens/<int:pk>/", views.kitchen, name="kitchen"),
    path("kitchens/plan/", views.room_step, name="plan-room"),
    path("kitchens/plan/cabinets/", views.cabinets_step, name="plan-cabinets"),
]
