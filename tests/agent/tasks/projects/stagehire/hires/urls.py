from django.urls import path

from . import views

app_name = "hires"
urlpatterns = [
    path("", views.MyHiresView.as_view(), name="mine"),
    path("<int:pk>/", views.HireDetailView.as_view(), name="detail"),
    path("<int:pk>/remark/", views.remark, name="remark"),
    path("<int:pk>/receipt/", views.receipt, name="receipt"),
]
