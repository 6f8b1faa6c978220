import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
    ]

    operations = [
        migrations.CreateModel(
            name='Customer',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=80)),
                ('email', models.CharField(max_length=120)),
                ('phone', models.CharField(blank=True, max_length=20, null=True)),
                ('country', models.CharField(default='de', max_length=2)),
                ('points', models.IntegerField(default=0)),
                ('joined', models.DateTimeField(auto_now_add=True)),
            ],
        ),
        migrations.CreateModel(
            name='Tag',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=50, unique=True)),
                ('slug', models.SlugField()),
            ],
        ),
        migrations.CreateModel(
            name='Order',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('number', models.CharField(max_length=30, unique=True)),
                ('reference', models.CharField(max_length=40)),
                ('status', models.CharField(db_index=True, default='new', max_length=20)),
                ('quantity', models.IntegerField(default=1)),
                ('discount', models.IntegerField(blank=True, null=True)),
                ('total', models.DecimalField(decimal_places=2, max_digits=8)),
                ('paid', models.BooleanField(default=False)),
                ('note', models.TextField(blank=True, default='')),
                ('data', models.JSONField(default=dict)),
                ('placed', models.DateTimeField(auto_now_add=True)),
                ('due', models.DateField(blank=True, null=True)),
                ('customer', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='orders', to='APP.customer')),
                ('tags', models.ManyToManyField(related_name='orders', to='APP.tag')),
            ],
        ),
    ]
